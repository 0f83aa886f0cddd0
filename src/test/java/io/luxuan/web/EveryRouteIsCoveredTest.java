package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import io.luxuan.support.ProgramClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import samples.UncoveredController;

/** No page is reached, or closed, by accident: some module says who may enter each route that a controller has. */
class EveryRouteIsCoveredTest {
    private static final List<SitePart> PARTS = ProgramClasses.all().stream()
            .filter(type -> type.isAssignableTo(SitePart.class) && !type.isInterface()).map(EveryRouteIsCoveredTest::made).toList();
    private static final SiteRoutes ROUTES = new SiteRoutes(PARTS);

    /** Reads what a controller's annotations say, as Spring does. */
    private static final class Mappings extends RequestMappingHandlerMapping {
        Stream<RequestMappingInfo> of(Class<?> controller) {
            afterPropertiesSet();
            return Arrays.stream(controller.getDeclaredMethods()).map((Method method) -> getMappingForMethod(method, controller))
                    .filter(mapping -> mapping != null);
        }

        @Override
        protected void initHandlerMethods() {
            // there is no context to look for controllers in
        }
    }

    @Test
    void some_module_says_who_may_enter_each_route() {
        List<Class<?>> controllers = new ArrayList<>();
        ProgramClasses.all().stream().filter(type -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class))
                .forEach(type -> controllers.add(type.reflect()));
        assertThat(controllers).hasSizeGreaterThan(60);
        assertThat(controllers.stream().flatMap(EveryRouteIsCoveredTest::uncovered)).isEmpty();
    }

    @Test
    void a_route_that_no_module_thought_of_is_found() {
        assertThat(uncovered(UncoveredController.class)).containsExactly("GET /verifier/claims");
    }

    @Test
    void every_role_has_a_home_that_it_may_enter() {
        assertThat(Set.of(Role.values())).allSatisfy(role -> assertThat(role == Role.SYSTEM
                || ROUTES.covers(HttpMethod.GET, new Navigation(PARTS).homeOf(role))).as(role.name()).isTrue());
    }

    @Test
    void every_entry_of_the_top_bar_leads_to_a_covered_page() {
        assertThat(PARTS.stream().flatMap(part -> part.navigation().stream()).map(NavigationEntry::path))
                .isNotEmpty().allMatch(path -> ROUTES.covers(HttpMethod.GET, path));
    }

    private static Stream<String> uncovered(Class<?> controller) {
        return new Mappings().of(controller).flatMap(mapping -> methods(mapping).flatMap(method -> mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                .filter(path -> !ROUTES.covers(method, path)).map(path -> method + " " + path)));
    }

    private static Stream<HttpMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of(HttpMethod.GET, HttpMethod.POST) : named.stream().map(RequestMethod::asHttpMethod);
    }

    private static SitePart made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (SitePart) constructor.newInstance();
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
