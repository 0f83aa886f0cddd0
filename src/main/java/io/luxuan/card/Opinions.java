package io.luxuan.card;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** Signed opinions without reviewers' names, for results and for the record. */
@ReadFace
public interface Opinions {
    List<SignedOpinion> of(String applicationId);
}
