#pragma once

#include "app/training/training.h"
#include "core/catalogue/catalogue_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <utility>
#include <vector>

namespace hipwise {

/// A Training on a data file of its own with a clock that stands still, and what it says.
class TrainingBench : public testing::Test {
  protected:
    TrainingBench() { restart(); }

    /// Closes the file and opens it with a new Training, as after a new start of the program.
    void restart() {
        training.reset();
        training = std::make_unique<Training>(file, shippedCatalogue(), [this] { return now; });
        QObject::connect(training.get(), &Training::changed,
                         [this](const Snapshot& snapshot) { snapshots.push_back(snapshot); });
        QObject::connect(training.get(), &Training::saveStatusChanged,
                         [this](const SaveStatus& status) { statuses.push_back(status); });
        QObject::connect(training.get(), &Training::whatIfKnown,
                         [this](Course course, const std::optional<Simulation>& ahead) {
                             answers.emplace_back(course, ahead);
                         });
        QObject::connect(training.get(), &Training::nobodyYet, [this] { ++nobody; });
        QObject::connect(training.get(), &Training::unavailable,
                         [this](const QString& sentence) { unavailable = sentence; });
        QObject::connect(training.get(), &Training::refused,
                         [this](const QString& sentence) { refused = sentence; });
    }

    /// Waits until a snapshot has come that was not there before.
    [[nodiscard]] bool waitForTruth() {
        return QTest::qWaitFor([this] { return snapshots.size() > seen; }, 10000) &&
               (seen = snapshots.size(), true);
    }

    [[nodiscard]] bool startMaya() {
        Profile maya;
        maya.name = "Maya";
        training->startProgramme(maya);
        return waitForTruth();
    }

    SaveStatus::State lastState() const { return statuses.back().state; }

    QTemporaryDir folder;
    std::filesystem::path file =
        std::filesystem::path(folder.path().toStdString()) / "data" / "hipwise.db";
    Moment now{*Date::parse("2026-11-23"), "18:02", 1795456920, 60};
    std::unique_ptr<Training> training;
    std::vector<Snapshot> snapshots;
    std::vector<SaveStatus> statuses;
    std::vector<std::pair<Course, std::optional<Simulation>>> answers;
    QString unavailable;
    QString refused;
    int nobody = 0;

  private:
    std::size_t seen = 0;
};

} // namespace hipwise
