package io.luxuan.demo;

import org.springframework.stereotype.Component;

/** Tests look at the demo on MySQL too; the program itself refuses to. */
@Component
class DemoOnServersOfTests implements DemoPlace.Anywhere {}
