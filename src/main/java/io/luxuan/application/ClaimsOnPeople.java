package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** What became of the claims that applicants made about people, as last submitted. */
@ReadFace
public interface ClaimsOnPeople {
    /** Claims of the round's applications that keep nobody away. */
    List<ClaimAside> aside(String roundId);

    /** What people said who are named in them. */
    List<Naming> said(String roundId);
}
