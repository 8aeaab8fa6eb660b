import type { Catalogue } from './catalogue';

export const common: Catalogue['common'] = { yes: 'Ya', no: 'Tidak', voided: 'Dibatalkan' };

export const tabs: Catalogue['tabs'] = {
  settings: {
    title: 'Pengaturan',
    columns: {
      setting: {
        label: 'Pengaturan',
        options: {
          language: 'Bahasa (id atau en)',
          jpMinutes: 'Menit per JP',
          attendanceThreshold: 'Ambang kehadiran',
          skipCollectiveLeave: 'Cuti bersama dilewati',
          prisonCausedExcluded: 'Kendala Lapas tidak dihitung',
          digestWeekday: 'Hari ringkasan (1 = Senin)',
          digestHour: 'Jam ringkasan',
          workbookId: 'Id buku kerja',
        },
      },
      value: 'Nilai',
      note: 'Catatan',
    },
  },
  agencies: {
    title: 'Instansi',
    columns: {
      agencyId: 'Kode Instansi',
      name: 'Nama Instansi',
      type: {
        label: 'Jenis',
        options: {
          manpower: 'Ketenagakerjaan',
          prison: 'Lapas',
          provider: 'LPK',
          trade: 'Perindag',
          cooperatives: 'Koperasi/UMKM',
          insurance: 'Jaminan sosial',
          leadership: 'Pimpinan',
          other: 'Lain',
        },
      },
      contact: 'Narahubung',
      email: 'Surel',
      digest: 'Kirim Ringkasan',
      language: { label: 'Bahasa Ringkasan', options: { id: 'Indonesia', en: 'Inggris' } },
      active: 'Aktif',
    },
  },
  staff: {
    title: 'Pengguna',
    columns: {
      email: 'Surel',
      name: 'Nama',
      agencyId: 'Instansi',
      role: {
        label: 'Peran',
        options: {
          admin: 'Admin',
          coordinator: 'Koordinator',
          prison: 'Petugas Lapas',
          trainer: 'Instruktur',
          partner: 'Mitra',
          leadership: 'Pimpinan',
          reader: 'Pembaca',
        },
      },
      digest: 'Terima Ringkasan',
      active: 'Aktif',
    },
  },
  sites: {
    title: 'Lokasi',
    columns: {
      siteId: 'Kode Lokasi',
      agencyId: 'Instansi',
      name: 'Nama Lokasi',
      room: 'Ruang',
      maxPeople: 'Daya Tampung',
      morningFrom: 'Pagi Mulai',
      morningTo: 'Pagi Selesai',
      afternoonFrom: 'Siang Mulai',
      afternoonTo: 'Siang Selesai',
    },
  },
  instructors: {
    title: 'Instruktur',
    columns: {
      instructorId: 'Kode Instruktur',
      name: 'Nama',
      agencyId: 'Instansi',
      skill: 'Keahlian',
      active: 'Aktif',
    },
  },
  holidays: {
    title: 'Libur',
    columns: {
      holidayId: 'Kode Libur',
      heldOn: 'Tanggal',
      name: 'Nama Hari',
      type: {
        label: 'Jenis',
        options: {
          national: 'Nasional',
          collectiveLeave: 'Cuti Bersama',
          local: 'Lokal',
          prison: 'Lapas',
        },
      },
      status: { label: 'Status', options: { final: 'Tetap', tentative: 'Perkiraan' } },
      source: 'Sumber',
    },
  },
  programmes: {
    title: 'Program',
    columns: {
      programmeId: 'Kode Program',
      name: 'Nama Program',
      skill: 'Kejuruan',
      totalJp: 'Total JP',
      providerId: 'Pelaksana',
      leadId: 'Penanggung Jawab',
      startOn: 'Mulai',
      endOn: 'Selesai',
      status: {
        label: 'Status',
        options: { planned: 'Rencana', active: 'Aktif', completed: 'Selesai', cancelled: 'Batal' },
      },
    },
  },
  cohorts: {
    title: 'Angkatan',
    columns: {
      cohortId: 'Kode Angkatan',
      programmeId: 'Program',
      name: 'Nama Angkatan',
      siteId: 'Lokasi',
      capacity: 'Kuota',
      quorum: 'Peserta Minimum',
      totalJp: 'Total JP',
      startOn: 'Mulai',
      endOn: 'Selesai',
      status: {
        label: 'Status',
        options: { planned: 'Rencana', active: 'Aktif', completed: 'Selesai', cancelled: 'Batal' },
      },
    },
  },
  participants: {
    title: 'Peserta',
    columns: {
      participantId: 'Kode Peserta',
      workingName: 'Sebutan',
      birthYear: 'Tahun Lahir',
      education: {
        label: 'Pendidikan',
        options: {
          none: 'Tidak sekolah',
          primary: 'SD',
          juniorSecondary: 'SMP',
          seniorSecondary: 'SMA/SMK',
          diploma: 'Diploma',
          degree: 'Sarjana',
        },
      },
      status: {
        label: 'Status',
        options: {
          inPrison: 'Di Lapas',
          assimilation: 'Asimilasi',
          parole: 'Bebas bersyarat',
          released: 'Bebas',
          transferred: 'Pindah',
          deceased: 'Meninggal',
        },
      },
      consent: 'Persetujuan',
    },
  },
  enrolments: {
    title: 'Pendaftaran',
    columns: {
      enrolmentId: 'Kode Pendaftaran',
      participantId: 'Peserta',
      cohortId: 'Angkatan',
      state: {
        label: 'Tahap',
        options: {
          proposed: 'Diusulkan',
          verified: 'Terverifikasi',
          waiting: 'Daftar Tunggu',
          enrolled: 'Terdaftar',
          active: 'Aktif',
          passed: 'Lulus',
          failed: 'Tidak Lulus',
          withdrawn: 'Mengundurkan Diri',
          expelled: 'Dikeluarkan',
          releasedEarly: 'Bebas Sebelum Selesai',
          transferred: 'Pindah',
        },
      },
      waitNo: 'No. Tunggu',
      proposedBy: 'Diusulkan Oleh',
      stateOn: 'Tanggal Tahap',
      stateReason: 'Alasan',
      startOn: 'Ikut Mulai',
      endOn: 'Ikut Sampai',
    },
  },
  sessions: {
    title: 'Sesi',
    columns: {
      sessionId: 'Kode Sesi',
      cohortId: 'Angkatan',
      sessionOn: 'Tanggal',
      startTime: 'Mulai',
      endTime: 'Selesai',
      jp: 'JP',
      topic: 'Materi',
      type: {
        label: 'Jenis',
        options: { theory: 'Teori', practice: 'Praktik', test: 'Uji', followUp: 'Lanjutan' },
      },
      instructorId: 'Instruktur',
      siteId: 'Lokasi',
      status: {
        label: 'Status',
        options: { planned: 'Terjadwal', held: 'Terlaksana', cancelled: 'Batal' },
      },
      reason: 'Alasan',
    },
  },
  attendance: {
    title: 'Presensi',
    columns: {
      attendanceId: 'Kode Presensi',
      sessionId: 'Sesi',
      enrolmentId: 'Pendaftaran',
      code: { label: 'Kehadiran', options: { H: 'H', T: 'T', I: 'I', S: 'S', A: 'A', L: 'L' } },
      jpAttended: 'JP Hadir',
      arrivalTime: 'Jam Datang',
      note: 'Catatan',
      source: {
        label: 'Sumber',
        options: { sidebar: 'Bilah samping', grid: 'Lembar', paper: 'Kertas', import: 'Impor' },
      },
      enteredBy: 'Dicatat Oleh',
      enteredAt: 'Dicatat Pada',
    },
  },
  findings: {
    title: 'Temuan',
    columns: {
      findingId: 'Kode Temuan',
      rule: 'Aturan',
      severity: { label: 'Bobot', options: { E: 'Salah', W: 'Peringatan', I: 'Info' } },
      state: {
        label: 'Keadaan',
        options: { open: 'Terbuka', acknowledged: 'Diakui', solved: 'Selesai' },
      },
      tab: 'Lembar',
      rowId: 'Kode Baris',
      field: 'Kolom',
      message: 'Pesan',
      link: 'Tautan',
      firstSeenOn: 'Pertama Terlihat',
    },
  },
  mailLog: {
    title: 'Log Kirim',
    columns: {
      mailKey: 'Kunci',
      state: {
        label: 'Keadaan',
        options: {
          queued: 'Antre',
          sending: 'Sedang dikirim',
          sent: 'Terkirim',
          failed: 'Gagal',
          unknown: 'Tidak pasti',
          nothing: 'Tanpa isi',
        },
      },
      recipients: 'Penerima',
      contentHash: 'Sidik Isi',
      changedAt: 'Waktu',
    },
  },
  journal: {
    title: 'Jurnal',
    columns: {
      commit: 'Nomor',
      at: 'Waktu',
      by: 'Oleh',
      command: 'Perintah',
      requestId: 'Id Permintaan',
      inputHash: 'Sidik Masukan',
      part: 'Bagian',
      answer: 'Jawaban',
      marks: 'Nomor Terakhir',
      payload: 'Perubahan',
    },
  },
};

export const rules: Catalogue['rules'] = {
  S01: 'Pengaturan tidak terbaca: “{value}”. Nilai bawaan yang dipakai.',
  R01: 'Harus diisi.',
  R08: 'Bukan tanggal: “{value}”. Ketik ulang sebagai tanggal, misalnya 01/02/2027.',
  R10: 'Jam tidak benar: “{value}”. Tulis seperti 09:00, dan selesai setelah mulai.',
  R11: 'Bukan alamat surel: “{value}”.',
  R13: '“{value}” tidak ada dalam pilihan.',
  R14: '“{value}” di luar batas yang mungkin.',
  R17: 'Ada spasi di awal, di akhir, atau dua kali berturut-turut.',
  R19: 'Teks ini memuat angka 16 digit, mungkin NIK. Angka itu tidak boleh ada di sini.',
  R23: 'Tanggal selesai mendahului tanggal mulai.',
  R24: 'Peserta minimum {quorum} melebihi kuota {capacity}.',
  R26: '{jp} JP tidak sama dengan hitungan {startTime}–{endTime}: {expected} JP.',
  R27: 'Kode {code} tidak cocok dengan {jp} JP.',
  R28: '{jp} JP melebihi JP sesi: {most}.',
  R30: 'Keluar sebelum selesai harus disertai alasan.',
  R36: '{value} dipakai lebih dari satu baris.',
  R40: '{participant} sudah ada di {cohort}, sebagai {other}.',
  R42: '{value} sudah mengajar {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.',
  R43: '{value} sudah dipakai {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.',
  R46: '{cohort} punya {capacity} tempat; ini yang ke-{number}.',
  R48: 'Presensi {enrolment} pada {session} sudah ada di {other}.',
  R50: '{value} tidak ada, atau sudah dibatalkan.',
  R51: '{on} hari libur: {name}.',
  R52: '{startTime}–{endTime} di luar jam {site}: {hours}.',
  R53: '{on} di luar masa {owner}, {startOn}–{endOn}.',
  R54: 'Sesi {session} belum mulai atau batal: belum ada presensi yang bisa dicatat.',
};

export const refusals: Catalogue['refusals'] = {
  enrol: {
    noCohort: 'Angkatan {id} tidak ada.',
    cohortClosed: '{id} tidak menerima peserta lagi: sudah selesai atau batal.',
    noParticipant: 'Peserta {id} tidak ada.',
    oneParticipant: 'Pilih peserta yang sudah ada, atau isi peserta baru.',
  },
  schedule: {
    noCohort: 'Angkatan {id} tidak ada.',
    endBeforeStart: 'Jam selesai harus setelah jam mulai.',
    tooShort: 'Sesi lebih pendek dari setengah JP ({minutes} menit per JP).',
    noSession: 'Tidak ada sesi yang jadi: semua hari libur atau melewati batas akhir.',
  },
  recordAttendance: {
    noSession: 'Sesi {id} tidak ada, atau batal.',
    notOnRoster: '{id} bukan peserta sesi ini.',
    twice: '{id} tercantum dua kali.',
  },
};

export const digests: Catalogue['digests'] = {
  unrecorded: {
    title: 'Presensi yang belum dicatat',
    texts: {
      session: '{on}, {cohort}: {missing} dari {people} orang belum dicatat ({session})',
      more: 'dan {count} sesi lagi',
    },
  },
  thisWeek: {
    title: 'Sesi minggu ini',
    texts: { session: '{on}, {startTime}–{endTime}: {cohort} ({people} orang){place}' },
  },
  numbers: {
    title: 'Angka',
    texts: { cohort: '{cohort}: {enrolled} dari {capacity} tempat terisi, {waiting} menunggu' },
  },
  openFindings: {
    title: 'Isian yang perlu diperbaiki',
    texts: { counts: '{errors} kesalahan dan {warnings} peringatan di lembar Temuan' },
  },
};

export const summaries: Catalogue['summaries'] = {
  programme: {
    title: 'Ringkasan',
    columns: {
      cohortId: 'Angkatan',
      name: 'Nama',
      capacity: 'Kuota',
      enrolled: 'Terdaftar',
      waiting: 'Menunggu',
      sessionsPlanned: 'Sesi Rencana',
      sessionsHeld: 'Sesi Terlaksana',
      jpTotal: 'JP Program',
      jpPlanned: 'JP Rencana',
      jpHeld: 'JP Terlaksana',
      rateSoFar: 'Hadir Sejauh Ini',
      rateWhole: 'Hadir dari Seluruhnya',
      rateBest: 'Hadir Terbaik',
      unrecorded: 'Sesi Belum Dicatat',
    },
  },
};

export const sidebars: Catalogue['sidebars'] = {
  enrol: 'Daftarkan peserta',
  schedule: 'Jadwalkan sesi',
  attendance: 'Isi presensi',
};

export const app: Catalogue['app'] = {
  menu: {
    title: 'Sinergi',
    setUp: 'Siapkan buku kerja',
    validate: 'Periksa isian',
    refreshSummaries: 'Perbarui ringkasan',
    sendDigests: 'Kirim ringkasan sekarang',
    activateDigests: 'Aktifkan ringkasan mingguan',
    confirmWorkbook: 'Ini buku kerja yang dipakai',
    probe: 'Uji platform',
  },
  errors: {
    notSetUp: 'Buku kerja ini belum disiapkan. Pilih Sinergi › Siapkan buku kerja.',
    columnMissing:
      'Kolom “{column}” di lembar “{tab}” tidak ada. Tidak ada yang disimpan. Pilih Sinergi › Siapkan buku kerja untuk mengembalikannya.',
    columnTwice:
      'Kolom “{column}” ada dua kali di lembar “{tab}”. Tidak ada yang disimpan. Hapus salinannya, lalu coba lagi.',
    columnContradiction:
      'Baris judul lembar “{tab}” tidak cocok dengan kolom “{column}” (kolom dipotong dan ditempel, atau ada baris di atas judul). Tidak ada yang disimpan. Batalkan dengan Ctrl+Z, atau kembalikan judul itu ke baris 1.',
    journalMoved:
      'Kolom lembar “{tab}” telah dipindah. Tidak ada yang disimpan. Kembalikan urutannya, lalu coba lagi.',
    notStaff:
      '{email} belum terdaftar atau tidak aktif di lembar Pengguna. Minta koordinator menambahkannya.',
    notAllowed: 'Peran Anda ({role}) tidak boleh melakukan ini.',
    broken: 'Permintaan tidak terbaca. Tutup bilah samping ini, buka lagi, lalu ulangi.',
    tooLarge: 'Isian terlalu panjang.',
    unknownCall: 'Perintah tidak dikenal. Muat ulang halaman ini, lalu ulangi.',
    unknownField: 'Isian tidak dikenal: {field}.',
    badRequestId: 'Permintaan tanpa nomor. Tutup bilah samping ini, buka lagi, lalu ulangi.',
    requestReused: 'Permintaan ini sudah pernah disimpan dengan isi lain. Buka lagi bilah samping ini.',
    requestExpired:
      'Permintaan ini terlalu lama tertunda untuk disimpan dengan aman. Periksa apakah sudah tersimpan, lalu buka lagi bilah samping ini.',
    notKnownToBeSaved:
      'Google tidak menjawab; belum pasti apakah sudah tersimpan. Tekan lagi: aman, tidak akan tersimpan dua kali.',
    unavailable: 'Buku kerja tidak dapat dibaca saat ini. Tidak ada yang disimpan. Coba lagi sebentar lagi.',
    copied:
      'Buku kerja ini salinan. Surel dan pemicu tidak jalan sampai koordinator memilih Sinergi › Ini buku kerja yang dipakai.',
    titleTaken:
      'Lembar ringkasan {subject} tidak dikenali lagi. Hapus lembar itu, lalu perbarui ringkasan sekali lagi.',
  },
  alerts: {
    setUpDone: 'Buku kerja siap. {changes} perubahan.',
    setUpNothing: 'Buku kerja sudah lengkap: 0 perubahan.',
    setUpTabs: 'Lembar dibuat: {names}.',
    setUpColumns: 'Kolom dikembalikan: {names}.',
    setUpOther: 'Lainnya diperbarui: {names}.',
    validated: '{errors} kesalahan, {warnings} peringatan, {infos} info. Lihat lembar Temuan.',
    validatedClean: 'Semua isian benar.',
    idsGiven: '{count} baris yang diketik langsung mendapat kode.',
    refreshed: 'Ringkasan diperbarui: {names}.',
    refreshedNothing: 'Belum ada program untuk diringkas.',
    digests: '{sent} surel terkirim, {queued} masih antre, {nothing} instansi tanpa kabar, {failed} gagal.',
    digestsNone: 'Tidak ada ringkasan yang perlu dikirim sekarang.',
    digestsUnknown: 'Tidak pasti terkirim atau tidak, periksa kotak surel: {keys}.',
    activated: 'Ringkasan mingguan aktif. Pemicu berjalan tiap jam atas nama {email}.',
    alreadyActive: 'Ringkasan mingguan sudah aktif atas nama {email}.',
    confirmed: 'Buku kerja ini sekarang yang dipakai.',
  },
  mail: {
    subject: '[{programme}] Ringkasan mingguan {period} – {agency}',
    greeting: 'Ringkasan program untuk {agency}',
    week: 'Minggu {from}–{to}',
    openWorkbook: 'Buka buku kerja',
    leave:
      'Tidak ingin menerima surel ini lagi? Isi “Tidak” pada kolom Terima Ringkasan di lembar Pengguna, atau beri tahu koordinator.',
    programmeFallback: 'Sinergi',
  },
  summary: { asOf: 'per tanggal {day} {time} WIB', heading: '{subject} – {name}' },
  findings: {
    label: 'Judul kolom “{expected}” diubah menjadi “{found}”.',
    landedLow:
      'Baris baru {id} jatuh di baris {row}, jauh di bawah tabel: ada isian (jumlah, tanda tangan) di bawahnya.',
  },
};

export const views: Catalogue['views'] = {
  common: {
    loading: 'Memuat…',
    save: 'Simpan',
    saving: 'Menyimpan…',
    saveAnyway: 'Simpan juga',
    saved: 'Tersimpan.',
    again: 'Coba lagi',
    choose: 'Pilih…',
    none: '–',
    required: 'wajib diisi',
    noAnswer:
      'Tidak ada jawaban dari Google. Periksa sambungan, lalu tekan lagi: aman, tidak tersimpan dua kali.',
    severalAccounts:
      'Google menolak. Bila Anda masuk dengan beberapa akun Google, pakai profil peramban dengan satu akun saja.',
    changedSince: 'Diubah orang lain sementara itu.',
    more: 'dan {count} lagi',
    warnings: 'Perlu diperhatikan',
    cannotSave: 'Tidak bisa disimpan',
  },
  enrol: {
    noCohorts: 'Belum ada angkatan. Isi dulu lembar Program dan Angkatan.',
    places: '{enrolled} dari {capacity} tempat terisi',
    full: 'Penuh: pendaftar berikutnya masuk daftar tunggu ({waiting} menunggu).',
    queue: 'Masih ada {waiting} orang di daftar tunggu: pendaftar berikutnya menyusul di belakangnya.',
    known: 'Sudah ada kodenya',
    fresh: 'Peserta baru',
    privacy: 'Sebutan saja, misalnya inisial. Jangan tulis nama lengkap, NIK, atau nomor register.',
    enrolled: '{participant} terdaftar di {cohort}.',
    waiting: '{participant} masuk daftar tunggu {cohort}, nomor {number}.',
    who: 'Siapa',
    find: 'Cari kode atau sebutan',
    noMatch: 'Tidak ada yang cocok.',
    member: 'sudah terdaftar',
  },
  schedule: {
    noCohorts: 'Belum ada angkatan. Isi dulu lembar Program dan Angkatan.',
    once: 'Satu kali',
    weekly: 'Tiap minggu',
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    firstOn: 'Mulai tanggal',
    repeat: 'Ulangi',
    on: 'Pada hari',
    ends: 'Berakhir',
    afterCount: 'setelah jumlah sesi',
    untilDay: 'pada tanggal',
    afterJp: 'setelah total JP',
    skipNational: 'Lewati libur nasional',
    skipCollectiveLeave: 'Lewati cuti bersama',
    preview: 'Pratinjau',
    previewTitle: '{count} sesi, {jp} JP, terakhir {last}',
    skipped: 'dilewati: {name}',
    saveAll: 'Simpan {count} sesi',
    saved: '{count} sesi tersimpan, {jp} JP, terakhir {last}.',
    plannedJp: 'Terjadwal {planned} dari {total} JP',
  },
  attendance: {
    nothing: 'Belum ada sesi yang sudah mulai.',
    session: 'Sesi',
    incomplete: 'belum lengkap',
    allPresent: 'Semua hadir',
    codes: {
      H: 'Hadir',
      T: 'Terlambat',
      I: 'Izin',
      S: 'Sakit',
      A: 'Tanpa keterangan',
      L: 'Kendala Lapas',
    },
    jpPresent: 'JP hadir',
    unrecorded: 'belum dicatat',
    progress: '{done} dari {total} terisi',
    saved: 'Presensi {count} orang tersimpan.',
    changedBy: '{name}: sudah diubah oleh {by} menjadi {code}. Yang lain tersimpan.',
    noPeople: 'Tidak ada peserta yang diharapkan pada sesi ini.',
    hint: 'Tombol H T I S A L mengisi; panah naik turun berpindah orang.',
  },
};
