package io.luxuan.review;

import io.luxuan.draw.Changes;
import io.luxuan.draw.Commitment;
import org.springframework.stereotype.Component;

/** What has changed since a commitment: applications withdrawn, experts who may not or cannot judge any more. */
@Component
class SinceCommitment {
    Changes of(Commitment commitment) {
        return Changes.NONE;
    }
}
