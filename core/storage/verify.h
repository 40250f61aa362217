#pragma once

#include <string>
#include <vector>

namespace hipwise {

class DataFile;

/// The full check of a data file: its pages, its references, its tables and every checksum. One
/// sentence for each problem, at most 100; empty where all is well.
std::vector<std::string> verify(DataFile& file);

} // namespace hipwise
