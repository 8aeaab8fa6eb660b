import type { MemoryPort } from '../app/ports';

export const memory: MemoryPort = {
  get: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  set: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, value);
  },
};
