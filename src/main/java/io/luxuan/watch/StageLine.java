package io.luxuan.watch;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import java.util.Arrays;
import java.util.List;

/** One stage in the line of stages that a round goes through. */
record StageLine(RoundStage stage, boolean active, boolean passed) {
    static List<StageLine> of(Round round, Programme programme) {
        return Arrays.stream(RoundStage.values()).filter(stage -> has(programme, stage))
                .map(stage -> new StageLine(stage, stage == round.stage(), stage.compareTo(round.reached()) < 0)).toList();
    }

    private static boolean has(Programme programme, RoundStage stage) {
        return switch (stage) {
            case CALL, CLOSED -> true;
            case FORMALITY -> programme.claim() == null;
            case VERIFICATION -> programme.claim() != null;
            case REVIEW -> programme.panel() != null;
            case DEFENCE, SITE_VISIT ->
                    programme.secondStage() != null && programme.secondStage().type().name().equals(stage.name());
            case MEETING -> programme.quota() != null || programme.recognition() != null;
            case PUBLICITY -> programme.publicity() != null && programme.claim() == null;
            case PROJECTS -> programme.project() != null;
        };
    }
}
