#pragma once

#include "core/storage/ids.h"

#include <optional>
#include <string>
#include <utility>

namespace hipwise {

class DataFile;

/// Words kept for the program, or for one person.
class SettingStore {
  public:
    explicit SettingStore(DataFile& file) : m_file(file) {}
    SettingStore(DataFile& file, PersonId person) : m_file(file), m_person(std::move(person)) {}

    std::optional<std::string> value(const std::string& key);
    void set(const std::string& key, const std::string& value);

  private:
    DataFile& m_file;
    std::optional<PersonId> m_person;
};

} // namespace hipwise
