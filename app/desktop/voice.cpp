#include "app/desktop/voice.h"

#include "app/desktop/program_voice.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace hipwise {

std::unique_ptr<Voice> systemVoice() {
    const QString beside = QCoreApplication::applicationDirPath();
    const QString installed = beside % u'/' % QStringLiteral(HIPWISE_MODULE_FOLDER);
    for (const QString& folder : {beside, installed})
        if (auto voice = moduleVoice(folder))
            return voice;
    return programVoice();
}

std::unique_ptr<Voice> moduleVoice(const QString& folder) {
    QLibrary library(QDir(folder).absoluteFilePath(QStringLiteral("hipwise_voice")));
    using Factory = Voice* (*)();
    const auto factory = reinterpret_cast<Factory>(library.resolve("hipwiseVoice"));
    return std::unique_ptr<Voice>(factory != nullptr ? factory() : nullptr);
}

} // namespace hipwise
