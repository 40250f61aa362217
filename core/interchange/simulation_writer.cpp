#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/simulation_json.h"

namespace hipwise {

std::string writeSimulation(const Programme& programme, std::span<const SessionLog> log) {
    JsonValue::Object json = documentStart("hipwise/simulation");
    json.push_back({"programme", programmeJson(programme)});
    json.push_back({"log", logJson(log)});
    return prettyJson(std::move(json));
}

} // namespace hipwise
