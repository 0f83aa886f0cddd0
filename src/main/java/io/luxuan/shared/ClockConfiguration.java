package io.luxuan.shared;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    MovableClock clock(@Value("${luxuan.rehearsal.clock:}") String file) {
        return file.isBlank() ? new MovableClock() : new MovableClock(new RehearsalClockFile(Path.of(file)));
    }
}
