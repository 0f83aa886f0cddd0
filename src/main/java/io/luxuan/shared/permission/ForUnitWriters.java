package io.luxuan.shared.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;

/** For those of the applying unit who fill in its applications (填写); the method itself looks only at the unit's own. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('SYSTEM') or hasRole('APPLICANT') and @rightInUnit.writes()")
@HandleAuthorizationDenied(handlerClass = RightInUnit.class)
public @interface ForUnitWriters {}
