package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import java.util.ArrayList;
import java.util.List;

/** The whole way of an application with the point where it stands, as its applicant may know it. */
record Progress(List<Step> steps) {
    enum Standing { DONE, CURRENT, AHEAD, STOPPED }

    /** @param name message key {@code application.step.<name>} */
    record Step(String name, Standing standing) {}

    private static final String FILL = "fill";
    private static final String RECOMMEND = "recommend";
    private static final String FORMALITY = "formality";
    private static final String REVIEW = "review";
    private static final String MEETING = "meeting";
    private static final String PUBLICITY = "publicity";
    private static final String AWARD = "award";

    /** @param stoppedAfter the state before it was withdrawn or lapsed; null otherwise */
    static Progress of(ApplicationRow row, Round round, Programme programme, ApplicationStatus stoppedAfter) {
        List<String> names = names(row, round, programme);
        ApplicationStatus status = Disclosure.status(row.status(), round);
        boolean stopped = status.isFinal() && status != ApplicationStatus.AWARDED;
        int here = names.indexOf(at(stopped && stoppedAfter != null ? stoppedAfter : status, round, names));
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Step(name, standing(steps.size(), Math.max(0, here), stopped, status)));
        }
        return new Progress(List.copyOf(steps));
    }

    private static Standing standing(int index, int here, boolean stopped, ApplicationStatus status) {
        if (index < here || status == ApplicationStatus.AWARDED) {
            return Standing.DONE;
        }
        if (index > here) {
            return Standing.AHEAD;
        }
        return stopped ? Standing.STOPPED : Standing.CURRENT;
    }

    private static List<String> names(ApplicationRow row, Round round, Programme programme) {
        List<String> names = new ArrayList<>(List.of(FILL));
        if (Submission.needsRecommendation(round, row)) {
            names.add(RECOMMEND);
        }
        names.add(FORMALITY);
        if (programme.panel() != null) {
            names.add(REVIEW);
        }
        if (programme.secondStage() != null) {
            names.add(programme.secondStage().type().name());
        }
        if (programme.quota() != null) {
            names.add(MEETING);
        }
        if (programme.publicity() != null) {
            names.add(PUBLICITY);
        }
        names.add(AWARD);
        return names;
    }

    private static String at(ApplicationStatus status, Round round, List<String> names) {
        return switch (status) {
            case DRAFT -> FILL;
            case SUBMITTED, RETURNED -> names.contains(RECOMMEND) ? RECOMMEND : FORMALITY;
            case RECOMMENDED, CORRECTION, REJECTED -> FORMALITY;
            case ACCEPTED, IN_REVIEW, WITHDRAWN, LAPSED, ENDED -> REVIEW;
            case SCORED -> afterReview(round.stage(), names);
            case NOT_SELECTED -> MEETING;
            case PROPOSED, REMOVED -> PUBLICITY;
            case AWARDED -> AWARD;
        };
    }

    private static String afterReview(RoundStage stage, List<String> names) {
        return names.contains(stage.name()) ? stage.name() : stage.ordinal() >= RoundStage.MEETING.ordinal() ? MEETING : REVIEW;
    }
}
