import type { Catalogue } from './catalogue';

/** What each rule says, why it matters, and how staff mend it: one sentence each, as docs/rules.md has them. */
export const rules: Catalogue['rules'] = {
  R01: {
    text: 'Harus diisi.',
    why: 'Daftar, surat, dan laporan tidak bisa memakai baris yang belum lengkap.',
    mend: 'Isi selnya; kalau baris itu tidak jadi dipakai, ubah kolom Dibatalkan menjadi Ya.',
  },
  R02: {
    text: 'NIK harus 16 angka.',
    why: 'NIK yang kurang atau lebih satu angka bukan milik siapa pun dan akan ditolak instansi lain.',
    mend: 'Ketik ulang 16 angka NIK dari KTP atau buku register.',
  },
  R03: {
    text: 'NIK tersimpan sebagai bilangan dan mungkin kehilangan angka. Jadikan sel teks, lalu ketik ulang.',
    why: 'Lembar sebar hanya menyimpan 15 angka dari sebuah bilangan; angka ke-16 menjadi 0.',
    mend: 'Ubah sel menjadi teks (Format, Angka, Teks biasa), lalu ketik ulang NIK dari KTP.',
  },
  R04: {
    text: 'Kode wilayah pada NIK tidak dikenal.',
    why: 'Kode wilayah yang tidak ada hampir selalu salah ketik.',
    mend: 'Bandingkan enam angka pertama dengan KTP; kalau memang benar, akui temuan ini atau tambahkan wilayahnya di lembar Wilayah.',
  },
  R05: {
    text: 'Tanggal di dalam NIK tidak ada.',
    why: 'Angka ke-7 sampai ke-12 adalah tanggal lahir (hari ditambah 40 untuk perempuan), dan tanggal ini tidak ada.',
    mend: 'Ketik ulang NIK dari KTP atau buku register.',
  },
  R06: {
    text: 'Nomor urut NIK 0000.',
    why: 'Nomor urut diberikan mulai 0001, jadi 0000 mungkin angka yang belum diisi.',
    mend: 'Bandingkan empat angka terakhir dengan KTP; kalau memang benar, akui temuan ini.',
  },
  R07: {
    text: 'NIK berakhir 0 dan pernah menjadi bilangan: angka terakhirnya mungkin berubah.',
    why: 'Lembar sebar mengubah angka ke-16 sebuah bilangan menjadi 0, jadi angka terakhirnya mungkin bukan yang sebenarnya.',
    mend: 'Ketik ulang NIK sebagai teks dari KTP; mengubah format sel saja tidak mengembalikan angkanya.',
  },
  R08: {
    text: 'Bukan tanggal: “{value}”. Ketik ulang sebagai tanggal, misalnya 01/02/2027.',
    why: 'Teks yang mirip tanggal tidak bisa dihitung atau diurutkan, dan hari dengan bulan bisa tertukar.',
    mend: 'Ketik ulang sebagai hari/bulan/tahun, misalnya 01/02/2027; kalau hanya bisa dibaca satu cara, pakai Perbaiki langsung.',
  },
  R10: {
    text: 'Jam tidak benar: “{value}”. Tulis seperti 09:00, dan selesai setelah mulai.',
    why: 'JP, bentrokan ruang, dan daftar hadir dihitung dari jam mulai dan selesai.',
    mend: 'Ketik jam dan menit seperti 09:00, dengan jam selesai sesudah jam mulai.',
  },
  R11: {
    text: 'Bukan alamat surel: “{value}”.',
    why: 'Surat ke alamat yang salah tidak sampai ke siapa pun.',
    mend: 'Tulis satu alamat saja, tanpa nama dan tanpa koma, misalnya nama@kantor.go.id.',
  },
  R13: {
    text: '“{value}” tidak ada dalam pilihan.',
    why: 'Hitungan dan aturan hanya mengenal kata dalam daftar, jadi baris ini tidak ikut terhitung.',
    mend: 'Pilih nilai dari daftar tarik-turun di sel itu.',
  },
  R14: {
    text: '“{value}” di luar batas yang mungkin.',
    why: 'Nilai yang terlalu besar, terlalu kecil, atau terlalu panjang biasanya salah ketik dan mengacaukan hitungan.',
    mend: 'Betulkan angkanya, atau persingkat teksnya.',
  },
  R15: {
    text: '{participant} akan berumur sekitar {age} saat {cohort} mulai.',
    why: 'Pelatihan dan jaminan sosial direncanakan untuk usia 18–65, dan umur yang janggal sering berarti tahun lahir salah.',
    mend: 'Tanyakan tahun lahirnya ke Lapas; kalau memang benar, akui temuan ini.',
  },
  R16: {
    text: 'Nama memuat angka, atau hanya satu huruf.',
    why: 'Nama dicetak di sertifikat persis seperti yang tertulis di sini.',
    mend: 'Tulis nama seperti di buku register; nama satu kata tidak masalah.',
  },
  R17: {
    text: 'Ada spasi di awal, di akhir, atau dua kali berturut-turut.',
    why: 'Dengan spasi berlebih, nama yang sama dianggap nama lain di daftar dan pencarian.',
    mend: 'Tekan Perbaiki langsung, atau hapus spasi yang berlebih.',
  },
  R19: {
    text: 'Teks ini memuat angka 16 digit, mungkin NIK. Angka itu tidak boleh ada di sini.',
    why: 'Buku kerja ini dibaca semua instansi, dan NIK menunjukkan siapa pesertanya.',
    mend: 'Hapus angka itu dari teks; nomor identitas hanya boleh ada di registri Lapas.',
  },
  R21: {
    text: 'Tanggal di dalam NIK tidak sama dengan tanggal lahir.',
    why: 'NIK tidak pernah diubah, jadi perbedaan bisa benar, bisa juga karena salah ketik.',
    mend: 'Bandingkan keduanya dengan buku register; betulkan yang salah, atau akui temuan ini kalau keduanya benar.',
  },
  R22: {
    text: 'Menurut NIK ini laki-laki.',
    why: 'Pada NIK perempuan tanggal lahir ditambah 40, dan di sini tidak, jadi mungkin NIK orang lain.',
    mend: 'Bandingkan NIK dengan KTP; kalau memang benar, akui temuan ini.',
  },
  R23: {
    text: 'Tanggal selesai mendahului tanggal mulai.',
    why: 'Di antara tanggal seperti itu tidak ada yang bisa dijadwalkan atau dihitung.',
    mend: 'Betulkan tanggal mulai atau selesai, sehingga tanggal selesai sama atau lebih akhir.',
  },
  R24: {
    text: 'Peserta minimum {quorum} melebihi kuota {capacity}.',
    why: 'Angkatan yang butuh lebih banyak orang daripada tempatnya tidak akan pernah bisa mulai.',
    mend: 'Turunkan peserta minimum, atau naikkan kuota sesuai kesepakatan dengan Lapas.',
  },
  R26: {
    text: '{jp} JP tidak sama dengan hitungan {startTime}–{endTime}: {expected} JP.',
    why: 'JP menjadi dasar pembayaran pelatihan dan hitungan kehadiran.',
    mend: 'Betulkan JP, jam, atau istirahatnya; kalau memang disepakati begitu, akui temuan ini.',
  },
  R27: {
    text: 'Kode {code} tidak cocok dengan {jp} JP.',
    why: 'Yang hadir punya JP dan yang tidak hadir tidak, kalau tidak persentasenya salah.',
    mend: 'Betulkan kodenya, atau JP-nya: 0 untuk A, I, S, dan L, lebih dari 0 untuk H.',
  },
  R28: {
    text: '{jp} JP melebihi JP sesi: {most}.',
    why: 'Tidak ada yang bisa hadir melebihi JP sesi; persentasenya akan lebih dari 100 %.',
    mend: 'Turunkan JP hadir, atau betulkan JP sesinya.',
  },
  R29: {
    text: 'Terlambat, tetapi jam datang dan JP-nya tidak diisi.',
    why: 'Yang terlambat tetap mengikuti sebagian sesi, dan bagian itu dihitung untuk sertifikatnya.',
    mend: 'Isi jam datang atau JP yang diikuti; kalau tidak mengikuti sama sekali, kodenya A, I, S, atau L.',
  },
  R30: {
    text: 'Keluar sebelum selesai harus disertai alasan.',
    why: 'Laporan dan keputusan apakah ia boleh ikut lagi didasarkan pada alasan ini.',
    mend: 'Tulis singkat mengapa ia keluar, tanpa menyebut perkara atau kesehatannya.',
  },
  R31: {
    text: 'Yang selesai harus punya tanggal selesai, bukan di masa depan; yang belum selesai tidak punya.',
    why: 'Dari tanggal inilah terlihat siapa yang terlambat dan apa yang sudah dikerjakan.',
    mend: 'Isi tanggal selesai yang sebenarnya, atau kembalikan ke belum selesai dan kosongkan tanggalnya.',
  },
  R32: {
    text: 'Sertifikat tertanggal {on} mendahului {until}: akhir angkatan, atau penilaian.',
    why: 'Sertifikat yang lebih tua daripada pelatihannya tidak akan diakui siapa pun.',
    mend: 'Betulkan tanggal terbit, tanggal selesai angkatan, atau tanggal penilaian.',
  },
  R33: {
    text: '{participant} belum memberi persetujuan.',
    why: 'Data warga binaan hanya boleh dipakai dengan persetujuannya (UU 27/2022).',
    mend: 'Minta Lapas mengurus persetujuannya dan mencatatnya di lembar Peserta; sebelum itu kembalikan tahapnya ke Diusulkan.',
  },
  R35: {
    text: 'Ekspirasi mendahului tanggal masuk.',
    why: 'Salah satu tanggal pasti keliru, padahal sisa masa pidana dihitung dari keduanya.',
    mend: 'Bandingkan kedua tanggal dengan buku register dan betulkan yang salah.',
  },
  R36: {
    text: '{value} dipakai lebih dari satu baris.',
    why: 'Lembar lain menunjuk satu baris dengan kode ini, dan sekarang bisa menemukan baris yang salah.',
    mend: 'Kosongkan kode di baris salinan lalu periksa isian lagi: ia mendapat kode baru; batalkan barisnya kalau hanya salinan.',
  },
  R37: {
    text: 'NIK yang sama ada di {other}.',
    why: 'Satu NIK milik satu orang; salah ketik, atau orangnya tercatat dua kali.',
    mend: 'Bandingkan keduanya dengan KTP; kalau orangnya sama, gabungkan lewat menu Tinjau ganda.',
  },
  R38: {
    text: 'Nomor register yang sama ada di {other}.',
    why: 'Di satu Lapas nomor register hanya diberikan sekali.',
    mend: 'Bandingkan keduanya dengan buku register; kalau orangnya sama, gabungkan lewat menu Tinjau ganda.',
  },
  R39: {
    text: 'Mungkin orang yang sama dengan {other}: nama mirip, waktu lahir sama.',
    why: 'Orang yang tercatat dua kali mendapat dua kode, dua presensi, dan mungkin dua sertifikat.',
    mend: 'Bandingkan kedua baris dan putuskan lewat menu Tinjau ganda apakah orangnya sama.',
  },
  R40: {
    text: '{participant} sudah ada di {cohort}, sebagai {other}.',
    why: 'Ia terhitung dua kali dan mengambil tempat orang lain.',
    mend: 'Batalkan baris yang belakangan; kalau presensinya sudah tercatat di situ, batalkan yang satunya.',
  },
  R41: {
    text: '{participant} diharapkan di {session} dan di {other} pada {on} pada jam yang sama.',
    why: 'Tidak ada yang bisa hadir di dua sesi sekaligus; salah satunya akan tercatat tidak hadir.',
    mend: 'Pindahkan salah satu sesi lewat menu Ubah jadwal, atau keluarkan ia dari salah satu angkatan.',
  },
  R42: {
    text: '{value} sudah mengajar {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.',
    why: 'Salah satu kelas akan duduk tanpa instruktur.',
    mend: 'Pindahkan salah satu sesi lewat menu Ubah jadwal, atau isi instruktur lain.',
  },
  R43: {
    text: '{value} sudah dipakai {other} ({cohort}) pada {on}: bertumpuk {minutes} menit.',
    why: 'Dua kelas akan datang ke ruang yang sama.',
    mend: 'Pindahkan salah satu sesi lewat menu Ubah jadwal, atau isi lokasi lain.',
  },
  R44: {
    text: '{participant} diharapkan di {session} dan di {other} (program lain) pada {on} pada jam yang sama.',
    why: 'Dua program boleh berbagi peserta, tetapi pada jam yang sama ia hanya bisa di satu tempat.',
    mend: 'Sepakati dengan program lain sesi mana yang dipindah; kalau memang disengaja, akui temuan ini.',
  },
  R45: {
    text: 'Nomor tunggu {number}; seharusnya {expected}.',
    why: 'Giliran berikutnya dibaca dari nomor tunggu, jadi nomor yang lompat atau ganda menimbulkan perselisihan.',
    mend: 'Tekan Perbaiki langsung: antrean dinomori ulang mulai 1 menurut urutan yang ada.',
  },
  R46: {
    text: '{cohort} punya {capacity} tempat; ini yang ke-{number}.',
    why: 'Ruang, bahan, dan pengawalan disiapkan untuk jumlah sesuai kuota.',
    mend: 'Naikkan kuota sesuai kesepakatan dengan Lapas, atau pindahkan yang terakhir ke daftar tunggu lewat menu Tahap dan daftar tunggu.',
  },
  R47: {
    text: '{enrolled} orang mendapat tempat; paling sedikit {quorum}, dan hari mulai sudah dekat.',
    why: 'Kalau kurang dari peserta minimum, paket pelatihan biasanya ditunda.',
    mend: 'Beri tempat kepada yang menunggu, minta usulan tambahan dari Lapas, atau tunda hari mulai.',
  },
  R48: {
    text: 'Presensi {enrolment} pada {session} sudah ada di {other}.',
    why: 'Jam hadirnya akan terhitung dua kali.',
    mend: 'Batalkan baris yang salah; kalau isinya sama, batalkan yang belakangan.',
  },
  R49: {
    text: 'Nomor {number} tidak berurutan: dipakai baris lain (yang dibatalkan ikut dihitung), atau nomor sebelumnya tidak ada ({missing}).',
    why: 'Sertifikat dipertanggungjawabkan lewat nomornya: tidak boleh ganda, tidak boleh hilang.',
    mend: 'Betulkan nomor sesuai sertifikat yang diserahkan; kalau ada yang hilang, cari tahu lalu catat keterangannya.',
  },
  R50: {
    text: '{value} tidak ada, atau sudah dibatalkan.',
    why: 'Baris ini menunjuk ke sesuatu yang tidak ada, sehingga hilang dari daftar dan hitungan.',
    mend: 'Pilih kode dari daftar, atau aktifkan lagi baris yang tidak sengaja dibatalkan.',
  },
  R51: {
    text: '{on} hari libur: {name}.',
    why: 'Pada hari libur tidak ada yang datang; kalau Lapas tutup, tidak ada yang boleh masuk.',
    mend: 'Pindahkan sesi lewat menu Ubah jadwal; kalau tetap dilaksanakan, akui temuan ini.',
  },
  R52: {
    text: '{startTime}–{endTime} di luar jam {site}: {hours}.',
    why: 'Di luar jam itu ada apel, dan peserta harus berada di blok.',
    mend: 'Ubah jam sesi, atau betulkan jam lokasi kalau Lapas sudah setuju.',
  },
  R53: {
    text: '{on} di luar masa {owner}, {startOn}–{endOn}.',
    why: 'Kegiatan di luar masa angkatan atau program tidak tercakup dalam surat keputusan dan anggarannya.',
    mend: 'Pindahkan sesi, atau betulkan tanggal mulai atau selesai angkatan atau program.',
  },
  R54: {
    text: 'Sesi {session} belum mulai atau batal: belum ada presensi yang bisa dicatat.',
    why: 'Presensi untuk sesi yang tidak terlaksana mengacaukan semua persentase.',
    mend: 'Batalkan barisnya, atau betulkan tanggal atau status sesinya.',
  },
  R55: {
    text: '{on} di luar masa ikut {enrolment}.',
    why: 'Sesi sebelum ia masuk dan sesudah ia keluar tidak dihitung untuknya.',
    mend: 'Batalkan barisnya, atau betulkan masa ikut di lembar Pendaftaran.',
  },
  R56: {
    text: '{missing} dari {people} orang belum dicatat, {days} hari setelah sesi.',
    why: 'Setelah beberapa hari tidak ada yang ingat siapa yang hadir, dan yang tidak tercatat tidak punya jam.',
    mend: 'Catat lewat menu Isi presensi, atau batalkan sesinya kalau tidak terlaksana.',
  },
  R57: {
    text: 'Sesi {cohort} berjumlah {planned} JP, seharusnya {total} JP.',
    why: 'Pelatihan dibayar dan disertifikatkan menurut jumlah JP-nya.',
    mend: 'Tambah atau kurangi sesi lewat menu Ubah jadwal, atau betulkan jumlah JP angkatan.',
  },
  R58: {
    text: '{participant} tidak mungkin mencapai {threshold} %: paling tinggi {best} %.',
    why: 'Tanpa kehadiran minimum ia tidak mendapat sertifikat, apa pun yang dilakukan setelah ini.',
    mend: 'Bicarakan sesi tambahan dengan Lapas dan LPK, dan betulkan presensi kalau ada yang salah catat.',
  },
  R59: {
    text: '{participant} tidak hadir {count} kali berturut-turut tanpa keterangan.',
    why: 'Yang berkali-kali tidak datang tanpa kabar biasanya berhenti kalau tidak ada yang menanyakan.',
    mend: 'Tanyakan sebabnya ke Lapas, dan betulkan kodenya kalau ternyata ada alasan.',
  },
  R60: {
    text: 'Belum memenuhi syarat: hadir {rate} %, paling sedikit {threshold} %; hasil penilaian {result}.',
    why: 'Sertifikat menyatakan apa yang dicapai; yang tidak memenuhi syarat merendahkan nilai yang lain.',
    mend: 'Betulkan presensi atau penilaiannya, atau cabut sertifikatnya dengan alasan.',
  },
  R61: {
    text: '{participant} sudah di luar Lapas, tetapi belum ada tindak lanjut.',
    why: 'Pendampingan sesudah bebas adalah separuh dari program, dan setelah beberapa minggu ia sulit ditemukan.',
    mend: 'Catat lewat menu Catat bebas agar tugasnya tersusun, atau tambahkan tugas lewat menu Tindak lanjut.',
  },
  R62: {
    text: 'Tenggat {due}, terlambat {days} hari ({owner}).',
    why: 'Pihak lain menunggu janji ini; setelah 14 hari menjadi kesalahan.',
    mend: 'Kerjakan lalu isi tanggal selesainya, atau sepakati tenggat baru dan catat.',
  },
  R63: {
    text: '{owner} tidak mendapat pengingat: tidak aktif, atau tidak ada yang menerima ringkasan.',
    why: 'Tidak ada orang di sana yang tahu bahwa ada tenggat.',
    mend: 'Aktifkan instansinya dan isi pengguna yang menerima ringkasan di lembar Pengguna, atau pilih penanggung jawab lain.',
  },
  R64: {
    text: 'Libur dalam masa {cohort} belum pasti: {tentative} masih perkiraan; tahun tanpa daftar libur: {years}.',
    why: 'Begitu SKB terbit, hari libur bisa jatuh pada sesi yang sudah dijadwalkan.',
    mend: 'Cocokkan lembar Libur dengan SKB 3 Menteri, ubah yang sudah pasti menjadi Tetap, dan tambahkan tahun yang belum ada.',
  },
  R68: {
    text: '{site} tutup pada hari itu ({on}).',
    why: 'Pada hari itu tidak ada yang membuka ruangnya.',
    mend: 'Pindahkan sesi lewat menu Ubah jadwal, isi lokasi lain, atau betulkan hari tutup lokasi.',
  },
  R69: {
    text: '{value} sudah punya {other} pada {on}: bertumpuk {minutes} menit.',
    why: 'Satu angkatan hanya bisa mengikuti satu sesi pada satu waktu.',
    mend: 'Pindahkan salah satunya lewat menu Ubah jadwal, atau batalkan yang tercatat dua kali.',
  },
  R70: {
    text: '{participant} tidak ada sisa absen: tanpa sesi berikutnya kurang dari {threshold} %.',
    why: 'Sekali lagi tidak hadir, ia tidak bisa lagi mendapat sertifikat.',
    mend: 'Beri tahu Lapas dan LPK agar tidak ada acara lain baginya pada jam pelatihan.',
  },
  R71: {
    text: '{count} orang, antara lain {participant}, diharapkan di {other} ({cohort}) pada {on} pada jam yang sama.',
    why: 'Tidak ada yang bisa hadir di dua sesi sekaligus.',
    mend: 'Pilih hari atau jam lain untuk sesi ini.',
  },
  R72: {
    text: '{count} orang, antara lain {participant}, diharapkan di {other} ({cohort}) pada {on} pada jam yang sama.',
    why: 'Dua program boleh berbagi peserta, tetapi pada jam yang sama mereka hanya bisa di satu tempat.',
    mend: 'Pilih hari atau jam lain, atau setujui kalau memang disengaja.',
  },
  R75: {
    text: '{enrolment} sudah punya sertifikat jenis ini: {other}.',
    why: 'Dua sertifikat berlaku untuk hal yang sama tidak bisa dipertanggungjawabkan.',
    mend: 'Cabut yang salah beserta alasannya.',
  },
  R80: {
    text: 'Rapat ini {days} hari yang lalu dan belum ada notulennya. Tulis notulennya, atau batalkan.',
    why: 'Keputusan rapat dilupakan, dan tanpa notulen tidak ada yang terikat.',
    mend: 'Tulis notulennya lewat menu Rapat koordinasi, atau batalkan rapatnya kalau tidak jadi.',
  },
  R81: {
    text: 'Rapat tanggal {on} masih akan datang: belum mungkin terlaksana.',
    why: 'Notulen dan aksi mengikuti tanggal rapat dilaksanakan.',
    mend: 'Betulkan tanggalnya, atau kembalikan statusnya ke Direncanakan.',
  },
  R82: {
    text: 'Tenggat {due} mendahului rapat {meeting} tanggal {on}.',
    why: 'Tidak ada tugas yang jatuh tempo sebelum diputuskan.',
    mend: 'Betulkan tenggatnya, atau rapat asalnya.',
  },
  R83: {
    text: 'Yang sudah selesai punya tanggal dan hasil, dua-duanya.',
    why: 'Laporan menghitung hasil menurut tanggal selesainya.',
    mend: 'Isi yang belum ada, atau kosongkan keduanya kalau belum selesai.',
  },
  R84: {
    text: 'Hasil usaha {participant} pada bulan ini sudah ada di {other}.',
    why: 'Ia akan terhitung dua kali dalam angka bulan ini.',
    mend: 'Pertahankan baris yang benar, dan batalkan yang lain.',
  },
  R85: {
    text: 'Alamat ini bukan di domain surel {agency}: surel tidak dikirim ke sini.',
    why: 'Surel memuat kabar program; yang keluar dari kantor tidak bisa ditarik lagi.',
    mend: 'Tulis alamat kantor orang ini, atau tambahkan domainnya di lembar Instansi.',
  },
  G01: {
    text: 'Sebutan adalah bagian dari nama lengkap: akan terbaca semua orang di buku kerja bersama.',
    why: 'Sebutan dibaca semua orang di buku kerja bersama, padahal tercantum di daftar itu berarti pernah dipidana.',
    mend: 'Pilih sebutan yang bukan bagian dari nama lengkap, misalnya inisial atau nama panggilan khusus pelatihan.',
  },
  S01: {
    text: 'Pengaturan tidak terbaca: “{value}”. Nilai bawaan yang dipakai.',
    why: 'Pengaturan yang tidak terbaca diganti nilai bawaan, yang belum tentu sesuai kesepakatan kantor.',
    mend: 'Tulis nilainya seperti contoh di kolom Catatan, misalnya 0,8 untuk 80 %, atau kosongkan sel untuk memakai nilai bawaan.',
  },
  R65: {
    text: 'Buku kerja ini disiapkan oleh versi lama: kolom, daftar pilihan, atau pemeriksaannya belum diperbarui.',
    why: 'Daftar pilihan dan pemeriksaan di lembar bisa menawarkan isian yang sudah tidak dikenal.',
    mend: 'Pilih Sinergi › Siapkan buku kerja; isian yang ada tidak hilang.',
  },
  R66: {
    text: 'Ringkasan otomatis tidak berjalan sejak {on}: tidak ada yang diingatkan.',
    why: 'Tanpa jalan otomatis setiap jam, tidak ada surat yang terkirim dan keterlambatan tidak diberitahukan.',
    mend: 'Pilih Sinergi › Aktifkan surel otomatis, sebaiknya dengan akun yang tetap dipakai kantor.',
  },
  R67: {
    text: 'Judul kolom “{expected}” diubah menjadi “{found}”.',
    why: 'Kolom tetap dikenali, tetapi rekan dari instansi lain mencari judul yang biasa.',
    mend: 'Kembalikan judulnya kalau tidak sengaja; kalau memang disepakati, akui temuan ini.',
  },
  J01: {
    text: 'Baris {row} memuat isian yang dimaksud untuk {id}: barisnya dipindah saat sedang disimpan.',
    why: 'Satu baris kini memuat isian milik baris lain.',
    mend: 'Pindahkan isian itu ke baris yang dimaksud, dan kembalikan isi baris ini; isi semula terlihat di lembar Jurnal.',
  },
  J02: {
    text: 'Baris baru {id} jatuh di baris {row}, jauh di bawah tabel.',
    why: 'Ada isian (jumlah, tanda tangan) di bawah tabel, sehingga baris baru jatuh di bawahnya dan mudah terlewat.',
    mend: 'Pindahkan isian di bawah tabel itu ke kolom atau lembar lain, lalu pindahkan baris barunya ke atas.',
  },
  J03: {
    text: 'Kode di lembar presensi tidak terbaca. {fault}',
    why: 'Kode yang tidak terbaca tidak tercatat sebagai presensi, sehingga jamnya tidak dihitung.',
    mend: 'Betulkan kode di lembar presensi, lalu tekan tombol di menu Lembar presensi (kertas).',
  },
  J04: {
    text: '{count} isian belum dibaca.',
    why: 'Presensi yang baru diketik di lembar itu belum masuk ke lembar Presensi.',
    mend: 'Pilih Sinergi › Lembar presensi (kertas), lalu tekan tombolnya.',
  },
  J05: {
    text: '{fault}',
    why: 'Selama bagian judulnya tidak dikenali, presensi di lembar ini tidak bisa dibaca.',
    mend: 'Kembalikan dengan Ctrl+Z atau lewat File › Histori versi; kalau tidak bisa, hapus lembarnya dan buat lagi lewat menu Lembar presensi (kertas).',
  },
};
