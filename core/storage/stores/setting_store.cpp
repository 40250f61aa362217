#include "core/storage/stores/setting_store.h"

#include "core/storage/sqlite/query.h"

namespace hipwise {

std::optional<std::string> SettingStore::value(const std::string& key) {
    Query query(
        m_file,
        "SELECT value FROM setting WHERE coalesce(person, '') = coalesce(?, '') AND key = ?");
    query.bind(m_person, key);
    if (!query.next())
        return std::nullopt;
    return query.read<std::string>();
}

void SettingStore::set(const std::string& key, const std::string& value) {
    Query query(m_file, "INSERT INTO setting (person, key, value) VALUES (?, ?, ?) ON CONFLICT "
                        "(coalesce(person, ''), key) DO UPDATE SET value = excluded.value");
    query.bind(m_person, key, value);
    query.run();
}

} // namespace hipwise
