"""Sets a source with Typst again and again in one process: set_with_typst.py SOURCE FONTS PDF TIMES.

Each line says how many milliseconds one setting took, first with the same words as before, then with one word changed.
"""

import sys
import time

import typst

source, fonts, pdf, times = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    words = file.read()
compiler = typst.Compiler(source, font_paths=[fonts], ignore_system_fonts=True)


def settings(name, changed):
    for at in range(int(times)):
        with open(source, "w", encoding="utf-8") as file:
            file.write(changed(at))
        began = time.perf_counter()
        paper = compiler.compile(format="pdf")
        print(name, (time.perf_counter() - began) * 1000)
        with open(pdf, "wb") as file:
            file.write(paper)


compiler.compile(format="pdf")
settings("same", lambda at: words)
settings("changed", lambda at: words.replace("42", str(50 + at), 1))
