package io.luxuan.claim.verification;

/** What the findings so far come to; the process goes its way by it. */
enum VerificationOutcome {
    /** 等待另一人核验 */ PENDING("pending"),
    /** 一致，予以兑付 */ ACCEPTED("accepted"),
    /** 一致，不予兑付 */ REFUSED("refused"),
    /** 不一致，第三人复核 */ DIFFERS("differs");

    private final String routing;

    VerificationOutcome(String routing) {
        this.routing = routing;
    }

    String routing() {
        return routing;
    }
}
