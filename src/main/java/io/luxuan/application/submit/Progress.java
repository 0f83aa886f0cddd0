package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import java.util.ArrayList;
import java.util.List;

/** The whole way of an application with the point where it stands, as its applicant may know it. */
public record Progress(List<Step> steps) {
    public enum Standing { DONE, CURRENT, AHEAD, STOPPED }

    /** @param name message key {@code application.step.<name>} */
    public record Step(String name, Standing standing) {}

    private static final String FILL = "fill";
    static final String RECOMMEND = "recommend";
    private static final String FORMALITY = "formality";
    static final String REVIEW = "review";
    private static final String VERIFICATION = "verification";
    private static final String MEETING = "meeting";
    private static final String PUBLICITY = "publicity";
    private static final String AWARD = "award";
    private static final String PAYMENT = "payment";
    private static final String TITLE = "title";

    /** @param stoppedAfter the state before it was withdrawn or lapsed; null otherwise */
    static Progress of(ApplicationRow row, Round round, Programme programme, ApplicationStatus stoppedAfter) {
        List<String> names = names(row, round, programme);
        ApplicationStatus status = Disclosure.status(row.status(), round);
        boolean stopped = status.isFinal() && !isReached(status);
        int here = names.indexOf(at(stopped && stoppedAfter != null ? stoppedAfter : status, round, names));
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Step(name, standing(steps.size(), Math.max(0, here), stopped, status)));
        }
        return new Progress(List.copyOf(steps));
    }

    /** The step that follows while it is on its way; null at the end. */
    public String ahead() {
        boolean onItsWay = steps.stream().anyMatch(step -> step.standing() == Standing.CURRENT);
        return steps.stream().filter(step -> onItsWay && step.standing() == Standing.AHEAD).map(Step::name).findFirst().orElse(null);
    }

    /** Whether a ranking with its opinions is published in the end: claims and recognitions have none. */
    boolean ranks() {
        return steps.stream().anyMatch(step -> step.name().equals(AWARD));
    }

    /** The end of the way that everybody wants. */
    private static boolean isReached(ApplicationStatus status) {
        return status == ApplicationStatus.AWARDED || status == ApplicationStatus.PAID || status == ApplicationStatus.RECOGNISED;
    }

    private static Standing standing(int index, int here, boolean stopped, ApplicationStatus status) {
        if (index < here || isReached(status)) {
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
        if (programme.claim() != null) {
            names.add(VERIFICATION);
        }
        if (programme.panel() != null) {
            names.add(REVIEW);
        }
        if (programme.secondStage() != null) {
            names.add(programme.secondStage().type().name());
        }
        if (programme.quota() != null || programme.recognition() != null) {
            names.add(MEETING);
        }
        if (programme.publicity() != null) {
            names.add(PUBLICITY);
        }
        names.add(programme.claim() != null ? PAYMENT : programme.recognition() != null ? TITLE : AWARD);
        return names;
    }

    private static String at(ApplicationStatus status, Round round, List<String> names) {
        return switch (status) {
            case DRAFT -> FILL;
            case SUBMITTED, RETURNED, NOT_RECOMMENDED -> names.contains(RECOMMEND) ? RECOMMEND : FORMALITY;
            case RECOMMENDED, CORRECTION, REJECTED -> FORMALITY;
            case ACCEPTED, IN_REVIEW, WITHDRAWN, LAPSED, ENDED -> names.contains(REVIEW) ? REVIEW : FORMALITY;
            case SCORED -> afterReview(round.stage(), names);
            case NOT_SELECTED, UNRECOGNISED -> MEETING;
            case VERIFYING, VERIFIED, UNVERIFIED -> VERIFICATION;
            case PROPOSED, LISTED, NOMINATED, REMOVED -> PUBLICITY;
            case AWARDED, GRANTED, PAID, UNFUNDED, RECOGNISED -> names.get(names.size() - 1);
        };
    }

    private static String afterReview(RoundStage stage, List<String> names) {
        return names.contains(stage.name()) ? stage.name() : stage.ordinal() >= RoundStage.PUBLICITY.ordinal() ? PUBLICITY
                : stage == RoundStage.MEETING ? MEETING : REVIEW;
    }
}
