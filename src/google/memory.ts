import type { MemoryPort } from '../app/ports';

export const memory: MemoryPort = {
  get: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  all: () => PropertiesService.getDocumentProperties().getProperties(),
  set: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, value);
  },
};
