package io.luxuan.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationReader;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ImportTest {
    @Autowired CallScene scene;
    @Autowired ImportApplications imports;
    @Autowired Applications applications;
    @Autowired ApplicationReader reader;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_files_applications_arrive_accepted_once() {
        Round round = scene.open("P1");
        String organisation = scene.organisation(OrganisationKind.UNIVERSITY, scene.department());
        Person manager = scene.person(Role.MANAGER, null);
        List<ImportedApplication> file = IntStream.range(0, 45).mapToObj(number -> new ImportedApplication("S" + number,
                "Title " + number, "multimodal", "vision;language", organisation, Map.of())).toList();
        Actors.run(manager, () -> {
            Map<String, String> ids = imports.enter(round.id(), file);
            assertThat(imports.enter(round.id(), file)).isEqualTo(ids).hasSize(45);
            assertThat(applications.countByStatus(round.id())).containsExactly(Map.entry(ApplicationStatus.ACCEPTED, 45L));
            ApplicationDocument document = reader.read(ids.get("S7"));
            assertThat(document.summary().number()).isEqualTo("S7");
            assertThat(document.fieldName()).isEqualTo("多模态智能");
        });
    }
}
