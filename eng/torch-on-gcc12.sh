#!/usr/bin/env bash
# Training needs LibTorchSharp, which is linked against the libstdc++ of GCC 13. On a system with an older one
# (Debian 12, Ubuntu 22.04) the loader refuses it for the sake of a single symbol, ios_base_library_init, which only
# makes sure that cout exists; libtorch itself already does that. This script marks that version need as weak in the
# copy that stands in the build output, and builds a one-function library that provides the symbol.
#
#   eng/torch-on-gcc12.sh OUTPUT_FOLDER     then run with   LD_PRELOAD=OUTPUT_FOLDER/libios_init.so
set -euo pipefail
folder=$1
library=$(find "$folder" -name libLibTorchSharp.so -path '*linux-x64*' -o -name libLibTorchSharp.so -path "$folder/lib*" | head -1)
[ -n "$library" ] || { echo "no libLibTorchSharp.so under $folder: build Chancery.Training first" >&2; exit 1; }
printf 'void _ZSt21ios_base_library_initv(void) {}\n' | gcc -shared -fPIC -x c - -o "$folder/libios_init.so"
chmod u+w "$library"
python3 - "$library" <<'PY'
import struct, sys
path = sys.argv[1]
data = bytearray(open(path, 'rb').read())
# Elf64_Vernaux: hash of "GLIBCXX_3.4.32", then flags (2 bytes), index (2 bytes), name, next.
at, found = data.find(struct.pack('<I', 0x0297f842)), 0
while at >= 0:
    flags, = struct.unpack_from('<H', data, at + 4)
    if flags in (0, 2):
        struct.pack_into('<H', data, at + 4, 2)
        found += 1
    at = data.find(struct.pack('<I', 0x0297f842), at + 4)
open(path, 'wb').write(data)
print(f'{path}: {found} version need marked weak')
PY
