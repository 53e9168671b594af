package org.onrecord.app.web;

import java.nio.file.Path;

/** The API over a store in a file. */
class SqliteApiTest extends ApiContract {
  @Override
  String filled(Path folder) {
    return Desk.samples(folder);
  }
}
