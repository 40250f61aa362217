# Writes a C++ source that holds the given files of resources/ as string literals.
# cmake -DROOT=<resources> "-DFILES=a.json;b.sql" -DOUT=<file.cpp> -P embed.cmake
set(table "")
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" content)
  string(APPEND table "    {\"${file}\", R\"hipwise(${content})hipwise\"},\n")
endforeach()
file(WRITE "${OUT}" "#include \"core/domain/embedded_file.h\"

#include <array>

namespace hipwise {
namespace {

constexpr auto files = std::to_array<EmbeddedFile>({
${table}});

} // namespace

std::span<const EmbeddedFile> embeddedFiles() {
    return files;
}

} // namespace hipwise
")
