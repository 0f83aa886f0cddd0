package io.luxuan.shared.permission;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.actor.WhoIsWho;
import java.util.List;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * The one place that says which right of a unit's people a call asks for. Whoever is of the unit without the right is told who has it;
 * anybody else learns nothing.
 */
@Component
class RightInUnit implements MethodAuthorizationDeniedHandler {
    private final WhoIsWho people;

    RightInUnit(@Lazy WhoIsWho people) {
        this.people = people;
    }

    public boolean administers() {
        return has(UnitRight.ADMINISTER);
    }

    public boolean writes() {
        return has(UnitRight.WRITE);
    }

    public boolean submits() {
        return has(UnitRight.SUBMIT);
    }

    public boolean runsProjects() {
        return has(UnitRight.PROJECTS);
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult denied) {
        Person person = Actors.current().filter(one -> one.is(Role.APPLICANT) && one.organisationId() != null)
                .orElseThrow(() -> new AccessDeniedException("Access Denied"));
        UnitRight right = asked(call);
        List<String> who = people.whoMay(person.organisationId(), right);
        String code = "unit-right." + right;
        throw who.isEmpty() ? new Refusal(code + ".nobody") : new Refusal(code, String.join("、", who));
    }

    private static boolean has(UnitRight right) {
        return Actors.current().filter(person -> person.may(right)).isPresent();
    }

    /** The same annotation that denied, on the method before its class. */
    private static UnitRight asked(MethodInvocation call) {
        return List.of(call.getMethod().getAnnotations(), call.getThis().getClass().getAnnotations()).stream()
                .flatMap(java.util.Arrays::stream).map(one -> of(one.annotationType())).filter(right -> right != null)
                .findFirst().orElse(UnitRight.ADMINISTER);
    }

    private static UnitRight of(Class<?> annotation) {
        if (annotation == ForUnitWriters.class) {
            return UnitRight.WRITE;
        }
        if (annotation == ForUnitSubmitters.class) {
            return UnitRight.SUBMIT;
        }
        if (annotation == ForUnitProjects.class) {
            return UnitRight.PROJECTS;
        }
        return annotation == ForUnitAdministrators.class ? UnitRight.ADMINISTER : null;
    }
}
