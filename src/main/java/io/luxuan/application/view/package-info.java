/** A file of an application in the page: what it is, what it replaced, and the next one. */
package io.luxuan.application.view;
