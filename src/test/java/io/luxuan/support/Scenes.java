package io.luxuan.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Each class that is marked as a {@link Scene}, made when a test asks for it. */
@TestConfiguration
@ComponentScan(basePackages = "io.luxuan", useDefaultFilters = false, lazyInit = true, includeFilters = @ComponentScan.Filter(Scene.class))
class Scenes {}
