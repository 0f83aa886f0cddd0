package io.luxuan.intake;

import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

@UseCase
@ForSystem
class OrganisationsPhase implements PhaseWork {
    private final ImportedOrganisations organisations;

    OrganisationsPhase(ImportedOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Phase phase() {
        return Phase.ORGANISATIONS;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        List<String> names = intake.file().rows().stream().map(ImportedOrganisations::applicant).distinct().toList();
        // one thread: two that register the same recommender at once would make it twice
        Batches.run(intake.onOneThread(), phase(), names, 25, progress, organisations::register);
        return true;
    }
}
