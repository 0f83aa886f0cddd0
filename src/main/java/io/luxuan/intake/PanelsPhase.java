package io.luxuan.intake;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.card.ImportPanels;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Set;

/** Seats the panels once every application of the round has been checked and the manager could draw. */
@UseCase
@ForSystem
class PanelsPhase implements PhaseWork {
    private final ImportPanels panels;
    private final ImportedExperts experts;
    private final FileApplications applications;
    private final Rounds rounds;

    PanelsPhase(ImportPanels panels, ImportedExperts experts, FileApplications applications, Rounds rounds) {
        this.panels = panels;
        this.experts = experts;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public Phase phase() {
        return Phase.PANELS;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        if (rounds.get(intake.roundId()).stage().compareTo(RoundStage.REVIEW) >= 0) {
            return true;
        }
        if (!panels.areAwaited(intake.roundId())) {
            return false;
        }
        seat(intake, progress);
        panels.confirm(intake.roundId());
        return true;
    }

    private void seat(Intake intake, Progress progress) {
        List<FileRow> rows = applications.at(intake, intake.file().rows(), Set.of(ApplicationStatus.ACCEPTED));
        requireNoOthers(intake.roundId(), rows.size());
        progress.at(phase(), 0, rows.size());
        panels.seat(intake.roundId(),
                ImportedExperts.deal(rows, applications.ids(intake.roundId()), experts.register(intake)));
        progress.at(phase(), rows.size(), rows.size());
    }

    /** Other people's applications have no ratings in the file: their panels, and so all panels, are the manager's to draw. */
    private void requireNoOthers(String roundId, int mine) {
        if (applications.count(roundId, ApplicationStatus.ACCEPTED) != mine) {
            throw new Refusal("import.others");
        }
    }
}
