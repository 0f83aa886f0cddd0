package io.luxuan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LuxuanApplication {
    public static void main(String[] args) {
        SpringApplication.run(LuxuanApplication.class, args);
    }
}
