package io.luxuan.expert;

import java.util.Set;

/** @param password null for an account that nobody may sign in to */
public record NewExpert(
        String username, String password, String name, String institution, String organisationId, String title,
        Set<String> fields, String keywords, int yearlyCap) {}
