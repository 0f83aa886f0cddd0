package io.luxuan.card;

import java.util.List;

/** Signed opinions without reviewers' names, for results and for the record. */
public interface Opinions {
    List<SignedOpinion> of(String applicationId);
}
