package io.luxuan.shared.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For what is done to one's own account, by half-signed-in people too: their password was right and more is asked for. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('APPLICANT','RECOMMENDER','EXPERT','MANAGER','SUPERVISOR','ADMIN','SECURITY','AUDITOR','SYSTEM')"
        + " or hasAuthority('FACTOR_PASSWORD')")
public @interface ForOwners {}
