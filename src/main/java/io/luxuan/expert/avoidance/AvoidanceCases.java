package io.luxuan.expert.avoidance;

import io.luxuan.shared.ReadFace;

/** An application as the avoidance rules see it, for those who seat experts after its review. For staff. */
@ReadFace
public interface AvoidanceCases {
    ReviewCase of(String roundId, String applicationId);
}
