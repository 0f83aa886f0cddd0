package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind applications and whom they want kept away, as last submitted.
 * Never show this to an expert.
 */
@ReadFace
public interface ApplicationParties {
    /** By application id; an application that names nobody is missing. */
    Map<String, List<Party>> of(Collection<String> applicationIds);

    /** Teams of all applications of these rounds that were ever submitted: one statement. */
    List<Team> teams(Collection<String> roundIds);

    /** Of those, the teams in which somebody of these names leads or takes part. @param personKeys normalised */
    List<Team> teamsNaming(Collection<String> roundIds, Collection<String> personKeys);
}
