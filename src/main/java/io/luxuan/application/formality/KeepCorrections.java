package io.luxuan.application.formality;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.workflow.DueKeeper;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until when a returned application may be corrected stands with the application. */
@Configuration(proxyBeanMethods = false)
class KeepCorrections {
    @Bean
    DueKeeper correctionPutOff(ApplicationMapper applications) {
        return DueKeeper.of(Set.of("correct"), (item, due) -> applications.correctBy(item.subjectId(), due));
    }
}
