package io.luxuan.owner.lead;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Component
class InterceptRounds implements WebMvcConfigurer {
    private final ReadableRounds rounds;

    InterceptRounds(ReadableRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rounds).addPathPatterns("/manager/**");
    }
}
