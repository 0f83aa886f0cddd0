package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.support.ProgramClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Nobody takes a stored file away without a line in the log. */
class ReadsOnRecordTest {
    private static final Pattern JUDGING = Pattern.compile("io\\.luxuan\\.(panel|ranking|draw|card)\\..*");

    /** The use case writes the line itself; the public may have it; it tells of nobody. */
    private static final List<String> NEED_NO_MARK = List.of("FileController", "RecordController", "DraftsController", "DraftController");

    /** Whoever could make it be refused on purpose would read it unseen. */
    @Test
    void a_page_on_record_is_on_record_when_a_refused_form_shows_it_again() {
        List<String> unseen = new ArrayList<>();
        controllers().forEach(type -> pagesOnRecord(type).forEach(page -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> showsAgain(method) && path(method).startsWith(path(page)) && !sameMark(page, method))
                .forEach(method -> unseen.add(type.getSimpleName() + "." + method.getName()))));
        assertThat(unseen).isEmpty();
        assertThat(controllers().mapToLong(type -> pagesOnRecord(type).count()).sum()).isGreaterThan(3);
    }

    @Test
    void what_could_not_be_written_down_is_written_at_the_next_time() {
        AuditTrail audit = mock(AuditTrail.class);
        TransactionTemplate transaction = new TransactionTemplate(mock(PlatformTransactionManager.class));
        RecordRead record = new RecordRead(audit, List.of(), transaction, new MovableClock());
        AuditEvent read = AuditEvent.of("card.read", "assignment", "a");
        Actors.run(new Person("m", "m", "张伟", Role.MANAGER, null), () -> {
            doThrow(new IllegalStateException("no room")).when(audit).record(any());
            assertThatThrownBy(() -> record.record(read)).hasMessage("no room");
            doNothing().when(audit).record(any());
            record.record(read);
            record.record(read);
        });
        verify(audit, times(2)).record(any());
    }

    private static Stream<Class<?>> controllers() {
        return ProgramClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Controller.class)).map(JavaClass::reflect);
    }

    private static Stream<Method> pagesOnRecord(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> mark(method).isPresent()
                && method.isAnnotationPresent(GetMapping.class) && method.getReturnType() == String.class);
    }

    /** Such a handler has something to put what was typed into. */
    private static boolean showsAgain(Method method) {
        return method.isAnnotationPresent(PostMapping.class)
                && (method.getReturnType() == ModelAndView.class || List.of(method.getParameterTypes()).contains(Model.class));
    }

    private static String path(Method method) {
        GetMapping read = method.getAnnotation(GetMapping.class);
        String[] paths = read != null ? read.value() : method.getAnnotation(PostMapping.class).value();
        return paths.length == 0 ? "" : paths[0];
    }

    private static boolean sameMark(Method page, Method form) {
        return mark(form).isPresent() && mark(form).equals(mark(page));
    }

    /** Of the handler, or of all of its controller. */
    private static Optional<OnRecord> mark(Method method) {
        return Optional.ofNullable(method.getAnnotation(OnRecord.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(OnRecord.class)));
    }

    /** Panels, seats, groups, fees: pages of managers in these rooms. Those that name nobody say so here. */
    @Test
    void whoever_reads_who_judges_is_on_record() {
        Set<String> nameNobody = Set.of("SecondStageController.show", "SecondStageController.newSession", "TypedResultController.show",
                "PreviewCardController.show");
        List<Method> pages = controllers().filter(type -> JUDGING.matcher(type.getName()).matches())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> method.isAnnotationPresent(GetMapping.class))
                .filter(method -> wholePath(method).startsWith("/manager/")).toList();
        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages.stream().filter(page -> mark(page).isEmpty()).map(page -> page.getDeclaringClass().getSimpleName() + "." + page.getName()))
                .containsExactlyInAnyOrderElementsOf(nameNobody);
    }

    private static String wholePath(Method method) {
        RequestMapping room = method.getDeclaringClass().getAnnotation(RequestMapping.class);
        return (room == null ? "" : room.value()[0]) + path(method);
    }

    @Test
    void every_file_that_is_given_out_is_on_record() {
        List<Method> giving = ProgramClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Controller.class)).flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GetMapping.class) && isFile(method.getGenericReturnType().getTypeName())).toList();
        assertThat(giving).hasSizeGreaterThan(8).allMatch(method -> mark(method).isPresent()
                || NEED_NO_MARK.contains(method.getDeclaringClass().getSimpleName()));
    }

    private static boolean isFile(String type) {
        return type.contains(Resource.class.getName()) || type.contains("byte[]");
    }
}
