package io.luxuan.application;

import io.luxuan.shared.ReadFace;

/** Applications as they stand on paper. */
@ReadFace
public interface WholeApplications {
    /**
     * For the person who acts, within the bounds of what they may read.
     *
     * @param version null for the text that its unit is writing, or else for the last one that was handed in; to others than its
     *                unit always the latter
     * @throws io.luxuan.shared.NotFound when there is none, or not for this person
     */
    WholeApplication own(String id, Integer version);

    /** The last version that was handed in. @throws io.luxuan.shared.NotFound when there is none */
    WholeApplication submitted(String id);
}
