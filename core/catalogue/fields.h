#pragma once

#include "core/catalogue/catalogue_reader.h"
#include "core/domain/names.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace hipwise {

/// The fields of one JSON object, read strictly: what does not fit is noted under the entry's name.
class Fields {
  public:
    using Problems = std::vector<CatalogueProblem>;

    /// The document's outermost object; empty where the file is not one, which is noted.
    static std::optional<Fields> ofFile(const EmbeddedFile& file, Problems& problems);

    bool has(const std::string& key) const;
    std::string text(const std::string& key);
    /// Empty where the field is null.
    std::string textOrNull(const std::string& key);
    bool flag(const std::string& key);
    int wholeNumber(const std::string& key);
    /// Zero where the field is null.
    Deciseconds pace(const std::string& key);
    QuarterSets quarters(const std::string& key);
    std::pair<int, int> range(const std::string& key);
    std::vector<std::string> texts(const std::string& key);
    /// The objects of a list; those with an id are entries of that name.
    std::vector<Fields> objects(const std::string& key);
    std::optional<Fields> object(const std::string& key);
    std::vector<std::string> keys() const;

    template <class Term>
    Term term(const std::string& key) {
        const auto word = textIfAny(key);
        return word ? termIn<Term>(key, *word).value_or(Term{}) : Term{};
    }

    template <class Term>
    std::vector<Term> terms(const std::string& key) {
        std::vector<Term> result;
        for (const auto& word : texts(key)) {
            const auto found = termIn<Term>(key, word);
            if (found && std::ranges::count(result, *found) > 0)
                refuseWord(key, word, "twice");
            else if (found)
                result.push_back(*found);
        }
        return result;
    }

    template <class Term>
    std::optional<Term> termIn(const std::string& key, const std::string& word) const {
        const auto found = termNamed<Term>(word);
        if (!found)
            refuseWord(key, word, "unknown");
        return found;
    }

    void refuse(const std::string& what) const;
    /// To be called last: whatever was not asked for is unknown.
    void refuseOthers() const;

  private:
    struct Object;

    Fields(Object object, std::string entry, Problems& problems);
    /// Null where the field is missing, which is noted.
    std::shared_ptr<const Object> take(const std::string& key);
    /// An empty list where the field is none.
    std::shared_ptr<const Object> list(const std::string& key);
    std::optional<std::string> textIfAny(const std::string& key);
    std::optional<int> scaled(const std::string& key, int scale, const char* expected);
    void refuseField(const std::string& key, const char* expected) const;
    void refuseWord(const std::string& key, const std::string& word, const char* how) const;

    std::shared_ptr<const Object> m_object;
    std::string m_entry;
    Problems* m_problems;
    std::set<std::string> m_known;
};

} // namespace hipwise
