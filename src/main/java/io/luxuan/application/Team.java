package io.luxuan.application;

import java.util.List;

/** Leader and members of a submitted application, as its last version names them. */
public record Team(
        String applicationId, String roundId, String number, String title, String organisationId, List<Party> people) {}
