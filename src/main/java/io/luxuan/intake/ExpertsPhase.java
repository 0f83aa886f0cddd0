package io.luxuan.intake;

import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;

@UseCase
@ForSystem
class ExpertsPhase implements PhaseWork {
    private final ImportedExperts experts;

    ExpertsPhase(ImportedExperts experts) {
        this.experts = experts;
    }

    @Override
    public Phase phase() {
        return Phase.EXPERTS;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        int size = experts.register(intake).size();
        progress.at(phase(), size, size);
        return true;
    }
}
