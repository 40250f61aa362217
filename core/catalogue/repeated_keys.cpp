#include "core/catalogue/repeated_keys.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace hipwise {
namespace {

using nlohmann::json;

struct OpenObject {
    std::set<std::string> seen;
    std::vector<std::string> repeated;
};

class KeyWatch {
  public:
    explicit KeyWatch(std::string_view path) : m_path(path) {}

    void operator()(json::parse_event_t event, const json& parsed) {
        if (event == json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == json::parse_event_t::key)
            see(parsed.get<std::string>());
        else if (event == json::parse_event_t::object_end)
            close(parsed);
    }

    std::vector<CatalogueProblem> take() { return std::move(m_problems); }

  private:
    void see(const std::string& key) {
        if (!m_open.back().seen.insert(key).second)
            m_open.back().repeated.push_back(key);
    }

    /// Only entries and the document have names; what is inside an entry is reported with it.
    void close(const json& object) {
        auto repeated = std::move(m_open.back().repeated);
        m_open.pop_back();
        const auto id = object.find("id");
        const bool named = id != object.end() && id->is_string();
        if (!named && !m_open.empty()) {
            std::ranges::move(repeated, std::back_inserter(m_open.back().repeated));
            return;
        }
        const auto entry = named ? id->get<std::string>() : std::string(m_path);
        for (const auto& key : repeated)
            m_problems.push_back({entry, "The field \"" + key + "\" is there twice."});
    }

    std::string_view m_path;
    std::vector<OpenObject> m_open;
    std::vector<CatalogueProblem> m_problems;
};

} // namespace

std::vector<CatalogueProblem> repeatedKeys(const EmbeddedFile& file) {
    KeyWatch watch(file.path);
    const auto parsed = json::parse(file.content, [&](int, json::parse_event_t event, json& value) {
        watch(event, value);
        return true;
    });
    return watch.take();
}

} // namespace hipwise
