package io.luxuan.intake;

import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enters every row, the later withdrawn ones too: an application is withdrawn after it has been handed in. */
@UseCase
@ForSystem
class ApplicationsPhase implements PhaseWork {
    private static final int BATCH = 10;

    private final ImportApplications applications;
    private final ImportedOrganisations organisations;
    private final Rounds rounds;

    ApplicationsPhase(ImportApplications applications, ImportedOrganisations organisations, Rounds rounds) {
        this.applications = applications;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    @Override
    public Phase phase() {
        return Phase.APPLICATIONS;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        List<FileRow> rows = intake.file().rows();
        Map<String, String> organisationIds = organisations.register(
                rows.stream().map(ImportedOrganisations::applicant).distinct().toList());
        Programme programme = rounds.programmeOf(intake.roundId());
        Batches.run(intake, phase(), rows, BATCH, progress, batch -> applications.enter(intake.roundId(),
                batch.stream().map(row -> application(row, programme, organisationIds)).toList()));
        return true;
    }

    private static ImportedApplication application(
            FileRow row, Programme programme, Map<String, String> organisationIds) {
        String applicant = ImportedOrganisations.applicant(row);
        return new ImportedApplication(row.id(), row.title(), programme.imports().fieldOf(row.keywords(), row.title()), row.keywords(),
                organisationIds.get(applicant), answers(row, programme));
    }

    private static Map<String, String> answers(FileRow row, Programme programme) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(programme.form().roles().keywords(), row.keywords());
        answers.put(programme.form().roles().leader(), "（文件未载明）");
        if (programme.imports().institutions() != null) {
            answers.put(programme.imports().institutions(), "参与单位（邮箱域名）：" + String.join("；", row.institutions()));
        }
        return answers;
    }
}
