package org.onrecord.app.web;

import java.util.List;
import org.onrecord.store.Store;

/** Decisions, for programs. */
final class DecisionApi {
  private static final String PATH = "/api/v1/decisions";

  private final Archive archive;
  private final Deciding deciding;

  DecisionApi(Archive archive, Deciding deciding) {
    this.archive = archive;
    this.deciding = deciding;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(PATH, "All decisions, in the order in which they were made.")
            .gives(200, "Decisions")
            .by(
                request ->
                    Json.answer(
                        request,
                        Json.list(
                            new Slice<>(archive.reading().decisions(), false),
                            DecisionJson::write))),
        Endpoint.post(PATH, "Decides; the same decision twice has one number.")
            .takes("application/json", "NewDecision")
            .gives(201, "Decision")
            .by(
                request -> {
                  var decision = DecisionJson.read(Json.body(request));
                  long number = deciding.decide(decision);
                  Json.answer(
                      request.status(201),
                      DecisionJson.write(new Store.Numbered(number, decision)));
                }),
        Endpoint.delete(PATH + "/{number}", "Takes a decision back.")
            .gives(200, "Withdrawn")
            .by(
                request -> {
                  String text = request.pathParam("number");
                  long number = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
                  if (!deciding.withdraw(number)) {
                    throw Refusal.notFound("There is no such decision");
                  }
                  Json.answer(request, Json.object().put("number", number));
                }));
  }
}
