#include "core/coach/known_person.h"

namespace hipwise {

std::optional<StoredPerson> personNamed(DataFile& file, const std::string& name) {
    PersonStore people(file);
    return name.empty() ? people.first() : people.find(name);
}

Refusal nobody(const std::string& name) {
    if (name.empty())
        return {"There is no programme yet; make one with: hipwise new --profile FILE"};
    return {"There is no person named \"" + name +
            "\" in this data file; see who is with: "
            "hipwise today, or leave --person out."};
}

} // namespace hipwise
