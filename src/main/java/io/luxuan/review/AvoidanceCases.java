package io.luxuan.review;

import io.luxuan.expert.ReviewCase;

/** An application as the avoidance rules see it, for those who seat experts after its review. For staff. */
public interface AvoidanceCases {
    ReviewCase of(String roundId, String applicationId);
}
