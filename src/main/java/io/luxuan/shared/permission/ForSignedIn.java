package io.luxuan.shared.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For anyone who is signed in; the method itself scopes what it shows to the person, and whose password alone was right is not. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('APPLICANT','RECOMMENDER','EXPERT','MANAGER','SUPERVISOR','ADMIN','SECURITY','AUDITOR','SYSTEM')")
public @interface ForSignedIn {}
