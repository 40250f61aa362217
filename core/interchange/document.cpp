#include "core/interchange/document.h"

namespace hipwise {

bool isDocument(ObjectReader& root, std::string_view format) {
    root.require({"format", "version"});
    const std::string expected = "write \"" + std::string(format) + "\" or choose another file.";
    const Field formatField = root["format"];
    const auto found = formatField.text(nameLimit);
    if (found && *found != format)
        formatField.refuseValue(expected);
    constexpr NumberRange anyVersion{1, 1'000'000};
    const Field versionField = root["version"];
    const auto version = versionField.integer(anyVersion);
    if (version && *version > documentVersion)
        versionField.refuseValue("a newer Hipwise wrote this file, update Hipwise to read it.");
    return found == format && version == documentVersion;
}

JsonValue::Object documentStart(std::string_view format) {
    return {{"format", format}, {"version", documentVersion}};
}

} // namespace hipwise
