#pragma once

#include "core/domain/moment.h"
#include "core/domain/profile.h"
#include "core/storage/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

class DataFile;

struct StoredPerson {
    PersonId id;
    Profile profile;

    bool operator==(const StoredPerson&) const = default;
};

class PersonStore {
  public:
    explicit PersonStore(DataFile& file) : m_file(file) {}

    /// The name must be new in the file.
    PersonId add(const Profile& profile, const Moment& now);
    /// The name must stay, or be new in the file.
    void replaceProfile(const PersonId& person, const Profile& profile, const Moment& now);
    std::optional<StoredPerson> find(const std::string& name);
    /// The person who was added first.
    std::optional<StoredPerson> first();
    /// In the order they were added.
    std::vector<std::string> names();

  private:
    DataFile& m_file;
};

} // namespace hipwise
