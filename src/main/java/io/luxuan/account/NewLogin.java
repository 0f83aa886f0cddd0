package io.luxuan.account;

/** How somebody who registers a unit wants to sign in. @param username a wish: four digits are put behind it in any case */
public record NewLogin(String contact, String username, String password, String repeatedPassword) {}
