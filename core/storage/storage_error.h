#pragma once

#include <stdexcept>
#include <string>

namespace hipwise {

/// The world did not let us read or write the data file. what() is one sentence for the person:
/// what happened, where, what to do.
class StorageError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// The file was written by a newer Hipwise; it was not touched.
class NewerDataFile : public StorageError {
  public:
    using StorageError::StorageError;
};

/// The file is not a database any more, or its contents contradict themselves.
class DamagedDataFile : public StorageError {
  public:
    using StorageError::StorageError;
};

/// The file is a database of another program; it was not touched.
class ForeignDataFile : public StorageError {
  public:
    using StorageError::StorageError;
};

/// The file or its folder may not be written.
class ReadOnlyDataFile : public StorageError {
  public:
    using StorageError::StorageError;
};

/// The disk is full, or the file may not grow; nothing of the last change was kept.
class FullDisk : public StorageError {
  public:
    using StorageError::StorageError;
};

/// Another Hipwise held the file for longer than we were willing to wait.
class BusyDataFile : public StorageError {
  public:
    using StorageError::StorageError;
};

} // namespace hipwise
