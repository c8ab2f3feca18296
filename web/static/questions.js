// Makes a file of the answers on the page of questions, in the format of docs/format.md. It runs where little else
// does, so it is written for old browsers, and what it makes stands on the page too, where nothing can be saved.
(function () {
  var part = function (id) {
    return document.getElementById(id);
  };
  var language = document.documentElement.lang;
  var spoken = function (words) {
    var text = {};
    text[language] = words;
    return text;
  };

  function file() {
    var made = { format: "internet-impact-assessment", version: "1.0", language: language };
    var law = part("law").value.trim();
    if (law) made.proposal = { title: spoken(law) };
    var criteria = {};
    var questions = document.querySelectorAll("fieldset.question");
    for (var index = 0; index < questions.length; index++) {
      var code = questions[index].id;
      var chosen = questions[index].querySelector("input:checked");
      var reason = part(code + "-reason").value.trim();
      if (chosen || reason) criteria[code] = {};
      if (chosen) criteria[code].first_read = chosen.value;
      if (reason) criteria[code].rationale = spoken(reason);
    }
    if (Object.keys(criteria).length > 0) made.criteria = criteria;
    var clauses = part("text").value.split(/\n\s*\n/).map(function (text) {
      return text.trim();
    }).filter(Boolean);
    if (clauses.length > 0) {
      made.clauses = clauses.map(function (text, at) {
        return { id: "c" + (at + 1), text: text };
      });
    }
    return JSON.stringify(made, null, 2) + "\n";
  }

  var isTold = true;
  var change = function () {
    isTold = false;
    // What was made before says something else now.
    part("made").hidden = true;
  };
  // Some old browsers tell of a choice by the one alone, some of letters by the other.
  document.addEventListener("input", change);
  document.addEventListener("change", change);
  window.addEventListener("beforeunload", function (event) {
    // What was answered and stands in no file yet is not left by a slip.
    if (isTold) return;
    event.preventDefault();
    event.returnValue = "";
  });
  var told = function () {
    isTold = true;
  };
  part("save").addEventListener("click", told);
  part("file").addEventListener("copy", told);
  part("make").hidden = false;
  part("make").addEventListener("click", function () {
    var text = file();
    var save = part("save");
    if (save.href) URL.revokeObjectURL(save.href);
    part("file").value = text;
    save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    part("made").hidden = false;
    part("file").focus();
  });
})();
